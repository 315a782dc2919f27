package org.anlin.searchnode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.EmbeddedNode;
import org.elasticsearch.transport.netty4.Netty4Plugin;

/** {@code SearchNodeMain HOME [setting=value …]}; prints READY with its address and ends when its standard input does. */
class SearchNodeMain {

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]).toAbsolutePath();
        Files.createDirectories(home.resolve("config"));
        LogConfigurator.configureWithoutConfig(
                Settings.builder().put("logger.level", "WARN").build());
        LogConfigurator.configureESLogging();
        EmbeddedNode node = new EmbeddedNode(
                settings(home, arguments),
                home.resolve("config"),
                List.of(Netty4Plugin.class, AnalysisNames.class, RootEndpoint.class));
        node.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node)));
        int port = node.injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress()
                .getPort();
        System.out.println("READY http://127.0.0.1:" + port);
        awaitEndOfParent();
        System.exit(0);
    }

    private static Settings settings(Path home, String[] arguments) {
        Settings.Builder settings = Settings.builder()
                .put("path.home", home.toString())
                .put("path.data", home.resolve("data").toString())
                .put("path.logs", home.resolve("logs").toString())
                .put("cluster.name", "anlin")
                .put("node.name", "anlin-embedded")
                .put("network.host", "127.0.0.1")
                .put("http.port", "0")
                // Portal and node are on one machine.
                .put("http.compression", "false")
                .put("transport.port", "0")
                .put("discovery.type", "single-node")
                .put("cluster.routing.allocation.disk.threshold_enabled", "false")
                .put("action.auto_create_index", "false");
        for (int i = 1; i < arguments.length; i++) {
            String[] setting = arguments[i].split("=", 2);
            settings.put(setting[0], setting[1]);
        }
        return settings.build();
    }

    /** A parent that is killed cannot say goodbye, but its end of the pipe closes. */
    private static void awaitEndOfParent() throws IOException {
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
    }

    private static void close(EmbeddedNode node) {
        try {
            node.prepareForClose();
            node.close();
        } catch (IOException e) {
            e.printStackTrace();
        }
    }
}
