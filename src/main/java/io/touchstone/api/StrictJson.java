package io.touchstone.api;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * What we take for JSON from outside: no unknown field, nothing said twice, no number that is not finite (Jackson reads 1e999
 * as Infinity), nothing nested without end, nothing after the end, no text where a number belongs.
 */
@Configuration
class StrictJson implements WebMvcConfigurer {
    private static final int DEEPEST = 32;

    private final ObjectProvider<JsonMapperBuilderCustomizer> usual;

    StrictJson(ObjectProvider<JsonMapperBuilderCustomizer> usual) {
        this.usual = usual;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(mapper()));
    }

    private JsonMapper mapper() {
        var factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .build();
        var numbers = new SimpleModule("finite-numbers")
                .addDeserializer(Double.class, new Finite())
                .addDeserializer(double.class, new Finite());
        var mapper = JsonMapper.builder(factory);
        usual.orderedStream().forEach(customizer -> customizer.customize(mapper));
        return mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .addModule(numbers)
                .build();
    }

    private static final class Finite extends ValueDeserializer<Double> {
        @Override
        public Double deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isNumeric()) {
                return (Double) context.handleUnexpectedToken(context.constructType(Double.class), parser);
            }
            var number = parser.getDoubleValue();
            if (!Double.isFinite(number)) {
                return context.reportInputMismatch(this, "not a finite number");
            }
            return number;
        }
    }
}
