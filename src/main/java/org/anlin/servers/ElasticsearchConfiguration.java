package org.anlin.servers;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The client of Elasticsearch: of the embedded node, unless spring.elasticsearch.uris names a cluster. */
@Configuration(proxyBeanMethods = false)
class ElasticsearchConfiguration {

    record SearchAddresses(List<URI> uris) {}

    @Bean
    @ConditionalOnExpression("'${spring.elasticsearch.uris:}'.isEmpty()")
    SearchAddresses embeddedSearchNode(
            @Value("${anlin.home}") Path home,
            @Value("${anlin.search-node.lib}") Path lib,
            @Value("${anlin.search-node.heap:400m}") String heap) {
        return new SearchAddresses(
                List.of(SearchNode.on(home.toAbsolutePath(), lib, heap).address()));
    }

    @Bean
    @ConditionalOnExpression("!'${spring.elasticsearch.uris:}'.isEmpty()")
    SearchAddresses configuredCluster(@Value("${spring.elasticsearch.uris}") String[] uris) {
        return new SearchAddresses(
                Arrays.stream(uris).map(String::strip).map(URI::create).toList());
    }

    // A search that takes longer than this is answered from PostgreSQL; bulk indexing stays below it by its batch size.
    @Bean(destroyMethod = "close")
    Rest5Client elasticsearchLowLevelClient(SearchAddresses addresses, Environment settings) {
        Rest5ClientBuilder client = Rest5Client.builder(addresses.uris())
                .setDefaultHeaders(authorization(settings))
                .setConnectionConfigCallback(connection -> connection.setConnectTimeout(Timeout.ofMilliseconds(500)))
                .setRequestConfigCallback(request -> request.setResponseTimeout(Timeout.ofSeconds(30))
                        .setConnectionRequestTimeout(Timeout.ofSeconds(2)));
        return client.build();
    }

    @Bean
    ElasticsearchClient elasticsearchClient(Rest5Client client) {
        return new ElasticsearchClient(new Rest5ClientTransport(client, new Jackson3JsonpMapper()));
    }

    private static Header[] authorization(Environment settings) {
        String key = settings.getProperty("spring.elasticsearch.api-key", "");
        String user = settings.getProperty("spring.elasticsearch.username", "");
        String password = settings.getProperty("spring.elasticsearch.password", "");
        if (!key.isEmpty()) {
            return new Header[] {new BasicHeader("Authorization", "ApiKey " + key)};
        }
        if (user.isEmpty()) {
            return new Header[0];
        }
        byte[] basic = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Header[] {
            new BasicHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(basic))
        };
    }
}
