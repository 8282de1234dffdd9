package io.cupel.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.microprofile.auth.LoginConfig;

/**
 * The JAX-RS application. A bean, because the container makes a token's claims injectable only then; the log-in method
 * makes it verify tokens by the {@code mp.jwt.*} settings.
 */
@LoginConfig(authMethod = "MP-JWT")
@ApplicationScoped
@ApplicationPath("/")
public class ApiApplication extends Application {
    /** The OpenAPI document describes the interface; WADL would describe it a second time, to anybody. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl", true,
                "jersey.config.beanValidation.disable.server", true,
                // The server brings four JSON providers besides ours, and which one wins is left to chance.
                "jersey.config.server.jsonFeature", "ours",
                "jersey.config.disableMoxyJson", true,
                "jersey.config.disableJsonBinding", true,
                "jersey.config.disableJsonProcessing", true);
    }
}
