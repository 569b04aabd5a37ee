package nl.natuurpeil.platform.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** The base path with its major version stands in {@code servers}, not in every path (/core/uri-version). */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class OpenApiServer implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        ConfigProvider.getConfig()
                .getOptionalValue("quarkus.rest.path", String.class)
                .filter(base -> api.getPaths() != null)
                .ifPresent(base -> moveToServer(api, base));
    }

    private static void moveToServer(OpenAPI api, String base) {
        var items = new LinkedHashMap<>(api.getPaths().getPathItems());
        var paths = OASFactory.createPaths();
        items.forEach((path, item) ->
                paths.addPathItem(path.startsWith(base + "/") ? path.substring(base.length()) : path, item));
        api.setPaths(paths);
        api.setServers(List.of(OASFactory.createServer().url(base)));
    }
}
