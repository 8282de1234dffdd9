package io.cupel.launcher;

import io.cupel.launcher.machine.LaunchFailure;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The folder of {@code cupel.jar}: the WAR, the server's configuration and the engine's jars lie beside it. */
record Distribution(Path home) {
    static Distribution ofThisJar() {
        try {
            Path jar = Path.of(Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return new Distribution(Objects.requireNonNull(jar.toAbsolutePath().getParent()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path war() {
        return required("cupel.war");
    }

    Path engine() {
        return home.resolve("engine");
    }

    Path serverConfig(String name) {
        return required("server-config/" + name);
    }

    private Path required(String name) {
        Path path = home.resolve(name);
        if (!Files.exists(path)) {
            throw new LaunchFailure("Not a whole Cupel: " + path + " is missing. Build it with: mvn package");
        }
        return path;
    }
}
