package io.touchstone.catalogue.rest;

import io.touchstone.catalogue.Catalogue;
import io.touchstone.catalogue.Question;
import io.touchstone.catalogue.RoleTemplate;
import io.touchstone.catalogue.Skill;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Skills, role templates and questions. Assessment items and their keys are never part of an answer. */
@RestController
@RequestMapping("/api/v1")
class CatalogueCalls {
    private final Catalogue catalogue;

    CatalogueCalls(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** With questions only for those who interview, recruit or administer. */
    @GetMapping("skills")
    List<Skill> skills() {
        return catalogue.skills();
    }

    @GetMapping("role-templates")
    List<RoleTemplate> templates() {
        return catalogue.templates();
    }

    @GetMapping("role-templates/{key}")
    RoleTemplate template(@PathVariable String key) {
        return catalogue.template(key);
    }

    @GetMapping("questions")
    List<Question> questions() {
        return catalogue.questions();
    }
}
