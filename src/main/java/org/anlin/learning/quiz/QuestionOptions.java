package org.anlin.learning.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The options of a question as they are stored: their texts by code. */
@Component
class QuestionOptions {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json;

    QuestionOptions(JsonMapper json) {
        this.json = json;
    }

    Map<String, String> of(ResultSet question) throws SQLException {
        return json.readValue(question.getString("options"), TEXTS);
    }
}
