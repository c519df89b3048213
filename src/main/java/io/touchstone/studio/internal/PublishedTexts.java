package io.touchstone.studio.internal;

import io.touchstone.studio.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The texts of public pages: copies, which only publishing changes. */
@Component
public class PublishedTexts {
    private final JdbcClient sql;

    PublishedTexts(JdbcClient sql) {
        this.sql = sql;
    }

    public Map<Language, String> of(UUID requisition) {
        var texts = new EnumMap<Language, String>(Language.class);
        sql.sql("select language, content from posting_text where requisition_id = :requisition")
                .param("requisition", requisition)
                .query((row, number) -> texts.put(Language.of(row.getString("language")), row.getString("content")))
                .list();
        return texts;
    }

    /** Version numbers by language. */
    public Map<Language, Integer> numbers(UUID requisition) {
        var numbers = new EnumMap<Language, Integer>(Language.class);
        sql.sql("select language, number from posting_text where requisition_id = :requisition")
                .param("requisition", requisition)
                .query((row, number) -> numbers.put(Language.of(row.getString("language")), row.getInt("number")))
                .list();
        return numbers;
    }

    public void replace(UUID requisition, Map<Language, StoredVersion> versions) {
        sql.sql("delete from posting_text where requisition_id = :requisition")
                .param("requisition", requisition)
                .update();
        versions.forEach((language, version) -> sql.sql("""
                        insert into posting_text (requisition_id, language, number, content)
                        values (:requisition, :language, :number, :content)""")
                .param("requisition", requisition)
                .param("language", language.code())
                .param("number", version.number())
                .param("content", version.content())
                .update());
    }
}
