package io.touchstone.catalogue.internal;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.catalogue.Mention;
import io.touchstone.catalogue.Recogniser;
import io.touchstone.catalogue.Skill;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as they stand in résumés and job descriptions, read with the bundled phrases. */
class BundledRecognitionTest {
    private static final Recogniser RECOGNISER =
            new Recogniser(EntryMapper.content(BundledCatalogue.entries()).skills().stream()
                    .collect(toMap(Skill::key, skill -> skill.phrases().all())));

    /** Sentence | skills that it claims | skills that it denies or only wishes for. */
    private static final String SENTENCES = """
            Led user research with 40 nurses and turned it into PRDs. | user-insight product-delivery |
            No engineers on the team, just me: shipped a RAG pipeline in Dify. | technical-path workflow-building |
            Never worked with ComfyUI or any node-based workflow, nor with ControlNet. | | workflow-building image-generation
            Fine-tuned Llama 3 on support tickets; DPO for tone. | model-adaptation |
            Fine-tuned the wording of the pricing page. | |
            Worked closely with engineers although I lack a technical background. | engineering-partnership | engineering-partnership
            Skilled in Midjourney, not in Stable Diffusion. | image-generation | image-generation
            Not a developer, but deployed an open-source model with Ollama. | model-deployment |
            Reduced the hallucination rate from 12% to 3% with hybrid search. | capability-boundaries technical-path |
            Don't need LoRA when prompt engineering is enough. | output-control | model-adaptation
            Excited about AI agents and eager to learn LangGraph. | | agent-design
            Kept a human in the loop, so no draft left without review; edit rate fell to 8%. | expectation-management |
            Salary benchmarking for 300 roles; RAG status green every month. | |
            Wrote annotation guidelines, measured inter-annotator agreement, bought licensed data under a data sharing agreement. | data-quality data-strategy |
            Sent LoRa sensor readings through an ETL job into the data warehouse. | data-pipeline |
            Mapped the process of claims handling and presented to the board; GDPR and a DPIA included. | process-decomposition stakeholder-communication responsible-ai |
            Would like to move into AI governance and red teaming. | | responsible-ai
            Nice to have: user onboarding, time to first success. Not required: unit economics. | user-education | business-case
            从0到1搭建智能体平台，任务完成率从61%提高到87%。 | product-strategy agent-design |
            未参与模型部署，主要负责需求评审、埋点和灰度发布。 | product-delivery | model-deployment
            没有大模型微调、RAG经验，做过用户访谈。 | user-insight | model-adaptation technical-path
            没做过私有化部署，但熟悉ＣｏｍｆｙＵＩ和Coze工作流。 | workflow-building | model-deployment
            未来两年的技术路线图由我制定，每周写AI周报。 | technology-foresight field-tracking |
            参与过评测集建设，还不会写LoRA微调脚本。 | evaluation | model-adaptation
            对视觉规范不熟悉，修图也不擅长。 | | visual-judgement
            不要求懂论文复现，熟悉 A/B 测试者优先。 | product-delivery | research-reading
            解决了没有标注数据的问题，用合成数据训练分类器。 | data-strategy |
            调研了用户希望的引导流程，激活率提升12个百分点。 | user-education |
            希望从事AI治理，正在学习大语言模型。 | | responsible-ai ai-principles
            管理标注团队20人；缺乏数据血缘经验。 | data-quality | data-pipeline
            主导RAG落地，向管理层汇报，推理成本下降40%。 | technical-path stakeholder-communication implementation-cost |
            审批工作流系统上线；公路护栏巡检；微调了按钮颜色。 | |
            精通提示词工程，了解付费意愿，做好预期管理和流程拆解。 | output-control business-case expectation-management process-decomposition |
            对接算法团队，划定模型能力边界，解读NeurIPS论文。 | engineering-partnership capability-boundaries research-reading |
            局部重绘学习中，对角色一致性很感兴趣。 | | image-generation
            手机评测发布会的主持人。 | |
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aSentenceClaimsTheseSkillsAndNoOthers(String sentence, Set<String> claimed, Set<String> denied) {
        assertThat(skills(sentence, true)).isEqualTo(claimed);
        assertThat(skills(sentence, false)).isEqualTo(denied);
    }

    static Stream<Object[]> aSentenceClaimsTheseSkillsAndNoOthers() {
        return SENTENCES.lines().map(line -> line.split("\\|", -1)).map(cells ->
                new Object[] {cells[0].strip(), words(cells[1]), words(cells[2])});
    }

    @Test
    void halfOfTheSentencesAreChinese() {
        var chinese = SENTENCES.lines().filter(line -> line.contains("。")).count();

        assertThat(chinese)
                .isBetween(SENTENCES.lines().count() / 2 - 2, SENTENCES.lines().count() / 2 + 2);
    }

    @ParameterizedTest
    @MethodSource("skillsOfTheCatalogue")
    void everyPhraseIsFoundAsTheSkillsOwn(Skill skill) {
        assertThat(skill.phrases().all())
                .allSatisfy(phrase -> assertThat(RECOGNISER.mentions(phrase.text()))
                        .singleElement()
                        .satisfies(mention -> {
                            assertThat(mention.skill()).isEqualTo(skill.key());
                            assertThat(mention.excerpt()).isEqualTo(phrase.text());
                            assertThat(mention.strength()).isEqualTo(phrase.strength());
                            assertThat(mention.counted()).isTrue();
                        }));
    }

    static List<Skill> skillsOfTheCatalogue() {
        return EntryMapper.content(BundledCatalogue.entries()).skills();
    }

    private static Set<String> skills(String sentence, boolean counted) {
        return RECOGNISER.mentions(sentence).stream()
                .filter(mention -> mention.counted() == counted)
                .map(Mention::skill)
                .collect(toSet());
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.strip().split(" "))
                .filter(word -> !word.isEmpty())
                .collect(toSet());
    }
}
