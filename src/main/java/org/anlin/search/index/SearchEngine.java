package org.anlin.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.transport.rest5_client.Rest5ClientOptions;
import co.elastic.clients.transport.rest5_client.low_level.RequestOptions;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.util.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Elasticsearch and whether it answers: one failure is enough to stop asking until a probe finds it well again. */
@Component
public class SearchEngine {

    private static final Logger log = LoggerFactory.getLogger(SearchEngine.class);
    private static final Timeout PATIENCE = Timeout.ofMilliseconds(1500);
    private static final Timeout MUCH_PATIENCE = Timeout.ofMinutes(30);

    private final ElasticsearchClient client;
    private final ElasticsearchClient impatient;
    private final ElasticsearchClient patient;
    private volatile boolean up;

    SearchEngine(ElasticsearchClient client) {
        this.client = client;
        this.impatient = waiting(client, PATIENCE);
        this.patient = waiting(client, MUCH_PATIENCE);
    }

    private static ElasticsearchClient waiting(ElasticsearchClient client, Timeout patience) {
        RequestOptions.Builder options = RequestOptions.DEFAULT.toBuilder();
        options.setRequestConfig(RequestConfig.custom()
                .setResponseTimeout(patience)
                .setConnectionRequestTimeout(PATIENCE)
                .build());
        return (ElasticsearchClient) client.withTransportOptions(new Rest5ClientOptions(options.build(), false));
    }

    public boolean isUp() {
        return up;
    }

    /** For work that may take its time. */
    ElasticsearchClient client() {
        return client;
    }

    /** For answers that somebody waits for. */
    ElasticsearchClient impatient() {
        return impatient;
    }

    /** For the merging of a whole index. */
    ElasticsearchClient patient() {
        return patient;
    }

    void failed(Exception cause) {
        if (up) {
            log.warn("Elasticsearch is away, search is limited until it is back: {}", cause.toString());
        }
        up = false;
    }

    void isBack() {
        if (!up) {
            log.info("Elasticsearch answers");
        }
        up = true;
    }
}
