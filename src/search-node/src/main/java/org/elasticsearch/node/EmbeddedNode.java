package org.elasticsearch.node;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.plugins.ClasspathPlugins;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.plugins.PluginsLoader;
import org.elasticsearch.plugins.PluginsService;

/** Lives in this package because Elasticsearch keeps the way to construct a node with its own plugins to itself. */
public class EmbeddedNode extends Node {

    public EmbeddedNode(Settings settings, Path config, Collection<Class<? extends Plugin>> plugins) {
        this(
                InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), config, () -> settings.get("node.name")),
                plugins);
    }

    private EmbeddedNode(Environment environment, Collection<Class<? extends Plugin>> plugins) {
        super(NodeConstruction.prepareConstruction(environment, null, new WithPlugins(plugins), true));
    }

    private static class WithPlugins extends NodeServiceProvider {
        private final Collection<Class<? extends Plugin>> plugins;

        WithPlugins(Collection<Class<? extends Plugin>> plugins) {
            this.plugins = plugins;
        }

        @Override
        PluginsService newPluginService(Environment environment, PluginsLoader stock) {
            return new ClasspathPlugins(environment, plugins);
        }
    }
}
