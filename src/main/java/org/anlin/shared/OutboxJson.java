package org.anlin.shared;

import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Events as they wait in the outbox. Modulith's own looks for its mapper again at each event, for as long as it writes one. */
@Component
class OutboxJson implements EventSerializer {

    private final JsonMapper json;

    OutboxJson(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Object serialize(Object event) {
        return json.writeValueAsString(event);
    }

    @Override
    public <T> T deserialize(Object serialized, Class<T> type) {
        return json.readValue(serialized.toString(), type);
    }
}
