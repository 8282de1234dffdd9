package io.cupel.platform.rest.openapi;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Writes the OpenAPI document of the whole interface. The server asks for it when {@code /openapi} is first called.
 *
 * <p>A filter over the server's empty document rather than a model reader: to a document that arrives with paths the
 * server adds a field of its own, which OpenAPI does not know.
 */
public class ApiDocument implements OASFilter {
    private static final Map<Class<? extends Annotation>, PathItem.HttpMethod> METHODS = Map.of(
            GET.class, PathItem.HttpMethod.GET,
            POST.class, PathItem.HttpMethod.POST,
            PUT.class, PathItem.HttpMethod.PUT,
            PATCH.class, PathItem.HttpMethod.PATCH,
            DELETE.class, PathItem.HttpMethod.DELETE,
            HEAD.class, PathItem.HttpMethod.HEAD,
            OPTIONS.class, PathItem.HttpMethod.OPTIONS);

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Schemas schemas = new Schemas();
        Operations operations = new Operations(schemas);
        Paths paths = OASFactory.createPaths();
        ResourceClasses.all().forEach(resource -> addPaths(resource, operations, paths));
        Components components = schemas.components()
                .addSecurityScheme("bearer", bearer())
                .addSecurityScheme("session", key(SecurityScheme.In.COOKIE, "session"))
                .addSecurityScheme("csrf", key(SecurityScheme.In.HEADER, "X-CSRF-Token"));
        document.openapi("3.0.3")
                .info(OASFactory.createInfo()
                        .title("Cupel")
                        .version("1.0.0")
                        .description("AutoML and MLOps for tabular data: upload, train, deploy, predict, watch.")
                        .contact(OASFactory.createContact().name("The operator of this server"))
                        .license(OASFactory.createLicense()
                                .name("Apache-2.0")
                                .url("https://www.apache.org/licenses/LICENSE-2.0")))
                .servers(List.of(OASFactory.createServer().url("/")))
                .paths(paths)
                .components(components);
        tags().forEach(name -> document.addTag(OASFactory.createTag().name(name).description(name + " operations")));
    }

    private static void addPaths(Class<?> resource, Operations operations, Paths paths) {
        Arrays.stream(resource.getDeclaredMethods())
                .sorted(Comparator.comparing(Method::getName))
                .forEach(handler -> verb(handler).ifPresent(verb -> {
                    String path = path(resource, handler);
                    PathItem item = paths.getPathItem(path);
                    if (item == null) {
                        item = OASFactory.createPathItem();
                        paths.addPathItem(path, item);
                    }
                    item.setOperation(verb, operations.of(resource, handler, verb));
                }));
    }

    private static Optional<PathItem.HttpMethod> verb(Method handler) {
        return METHODS.entrySet().stream()
                .filter(verb -> handler.isAnnotationPresent(verb.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The template without the regular expressions that only routing needs: {@code {key: .+}} becomes {@code {key}}. */
    private static String path(Class<?> resource, Method handler) {
        Path below = handler.getAnnotation(Path.class);
        String whole = resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
        String path = ("/" + whole).replaceAll("/{2,}", "/").replaceAll("\\{\\s*(\\w+)\\s*:[^}]*}", "{$1}");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static List<String> tags() {
        return ResourceClasses.all().stream()
                .map(resource -> resource.getAnnotation(Tag.class))
                .flatMap(tag -> Optional.ofNullable(tag).map(Tag::name).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static SecurityScheme bearer() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("An API key, or a JWT of the operator's identity provider");
    }

    private static SecurityScheme key(SecurityScheme.In in, String name) {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(in)
                .name(name)
                .description("Set by logging in; changes need the cookie and the CSRF header together");
    }
}
