package io.touchstone.catalogue.rest;

import io.touchstone.api.Required;
import io.touchstone.catalogue.Mention;
import io.touchstone.catalogue.SkillRecognition;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The skills that a text names. */
@RestController
@RequestMapping("/api/v1/skills")
class RecognitionCalls {
    private final SkillRecognition recognition;

    RecognitionCalls(SkillRecognition recognition) {
        this.recognition = recognition;
    }

    record TextToRead(@Nullable String text) {}

    record Recognised(List<Mention> mentions) {}

    /** Offsets are UTF-16 code units of the text as sent. Phrases that are negated or only wished for come uncounted, with the reason. */
    @PostMapping("recognise")
    Recognised recognise(@RequestBody TextToRead request) {
        return new Recognised(recognition.mentions(Required.value("text", request.text())));
    }
}
