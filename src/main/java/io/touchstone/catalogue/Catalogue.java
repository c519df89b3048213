package io.touchstone.catalogue;

import io.touchstone.catalogue.internal.CatalogueContent;
import io.touchstone.catalogue.internal.StoredCatalogue;
import io.touchstone.identity.CurrentViewer;
import io.touchstone.identity.Role;
import io.touchstone.problem.NotFound;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The one way to read the catalogue. Everybody may read skills and templates, candidates included; interview questions reach
 * only those who interview, recruit or administer, so for anybody else {@link Skill#questions()} is empty.
 */
@Service
@PreAuthorize("permitAll()")
public class Catalogue {
    private static final Set<Role> READERS_OF_QUESTIONS =
            Set.of(Role.ADMINISTRATOR, Role.RECRUITER, Role.HIRING_MANAGER, Role.INTERVIEWER);

    private final StoredCatalogue stored;
    private final CurrentViewer viewer;

    Catalogue(StoredCatalogue stored, CurrentViewer viewer) {
        this.stored = stored;
        this.viewer = viewer;
    }

    public List<SkillFamily> families() {
        return content().families();
    }

    /** All skills, family by family. */
    public List<Skill> skills() {
        return content().skills();
    }

    public Skill skill(String key) {
        return content().skill(key).orElseThrow(NotFound::new);
    }

    public List<RoleTemplate> templates() {
        return content().templates();
    }

    public RoleTemplate template(String key) {
        return content().template(key).orElseThrow(NotFound::new);
    }

    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'RECRUITER', 'HIRING_MANAGER', 'INTERVIEWER')")
    public List<Question> questions() {
        return content().skills().stream()
                .flatMap(skill -> skill.questions().stream())
                .toList();
    }

    private CatalogueContent content() {
        boolean questions = viewer.find().stream()
                .flatMap(person -> person.roles().stream())
                .anyMatch(READERS_OF_QUESTIONS::contains);
        return questions ? stored.content() : stored.contentWithoutQuestions();
    }
}
