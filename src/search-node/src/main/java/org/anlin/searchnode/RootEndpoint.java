package org.anlin.searchnode;

import static org.elasticsearch.rest.RestRequest.Method.GET;
import static org.elasticsearch.rest.RestRequest.Method.HEAD;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.elasticsearch.Build;
import org.elasticsearch.action.admin.cluster.state.ClusterStateRequest;
import org.elasticsearch.action.admin.cluster.state.ClusterStateResponse;
import org.elasticsearch.client.internal.node.NodeClient;
import org.elasticsearch.cluster.node.DiscoveryNodes;
import org.elasticsearch.core.TimeValue;
import org.elasticsearch.features.NodeFeature;
import org.elasticsearch.index.IndexVersion;
import org.elasticsearch.plugins.ActionPlugin;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.rest.BaseRestHandler;
import org.elasticsearch.rest.RestChannel;
import org.elasticsearch.rest.RestHandler;
import org.elasticsearch.rest.RestRequest;
import org.elasticsearch.rest.RestResponse;
import org.elasticsearch.rest.RestStatus;
import org.elasticsearch.rest.action.RestResponseListener;
import org.elasticsearch.xcontent.XContentBuilder;

/** {@code GET /}: clients ask it for the version. */
public class RootEndpoint extends Plugin implements ActionPlugin {

    @Override
    public Collection<RestHandler> getRestHandlers(
            RestHandlersServices services, Supplier<DiscoveryNodes> nodes, Predicate<NodeFeature> features) {
        return List.of(new Handler());
    }

    private static class Handler extends BaseRestHandler {
        @Override
        public String getName() {
            return "anlin_root";
        }

        @Override
        public List<Route> routes() {
            return List.of(new Route(GET, "/"), new Route(HEAD, "/"));
        }

        @Override
        protected RestChannelConsumer prepareRequest(RestRequest request, NodeClient client) {
            ClusterStateRequest state =
                    new ClusterStateRequest(TimeValue.timeValueSeconds(30)).clear().metadata(true);
            return channel -> client.admin().cluster().state(state, new Answer(channel));
        }
    }

    private static class Answer extends RestResponseListener<ClusterStateResponse> {
        Answer(RestChannel channel) {
            super(channel);
        }

        @Override
        public RestResponse buildResponse(ClusterStateResponse state) throws IOException {
            Build build = Build.current();
            XContentBuilder json = channel.newBuilder().startObject();
            json.field("name", "anlin-embedded")
                    .field("cluster_name", state.getClusterName().value())
                    .field("cluster_uuid", state.getState().metadata().clusterUUID());
            json.startObject("version")
                    .field("number", build.version())
                    .field("build_flavor", "default")
                    .field("build_type", "jar")
                    .field("build_hash", build.hash())
                    .field("build_date", build.date())
                    .field("build_snapshot", build.isSnapshot())
                    .field("lucene_version", IndexVersion.current().luceneVersion().toString())
                    .field("minimum_wire_compatibility_version", build.minWireCompatVersion())
                    .field("minimum_index_compatibility_version", build.minIndexCompatVersion())
                    .endObject();
            return new RestResponse(
                    RestStatus.OK, json.field("tagline", "You Know, for Search").endObject());
        }
    }
}
