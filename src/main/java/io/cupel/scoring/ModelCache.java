package io.cupel.scoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cupel.scoring.domain.UnusableModelException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The models in use, as many as fit into a given memory; the least useful go first.
 *
 * <p>A model is known by the digest of its file, so an entry can never be stale. Of many callers who want the same absent
 * model, one loads it and the others wait; a load that fails is tried again by the next caller.
 */
@ApplicationScoped
public class ModelCache {
    private static final int KIBI = 1024;

    private final Cache<String, ScoringModel> models;

    @Inject
    public ModelCache(ScoringSettings settings) {
        this.models = Caffeine.newBuilder()
                .maximumWeight(Math.max(1, settings.cacheBytes() / KIBI))
                .weigher((String digest, ScoringModel model) ->
                        (int) Math.min(Integer.MAX_VALUE, 1 + model.weight() / KIBI))
                // Housekeeping on the caller's thread: it is short, and a server's threads are the server's to make.
                .executor(Runnable::run)
                .build();
    }

    /** @throws UnusableModelException when the file is absent, is not the one meant, or holds no usable model */
    public ScoringModel get(ModelSource source) {
        return models.get(source.sha256(), digest -> load(source));
    }

    /** Forgets a model; those who hold it may go on. */
    public void forget(String sha256) {
        models.invalidate(sha256);
    }

    private static ScoringModel load(ModelSource source) {
        Path file = source.file();
        if (!digest(file).equals(source.sha256())) {
            throw new UnusableModelException("The model file is not the one that was stored");
        }
        return ScoringModel.load(file, source.background());
    }

    private static String digest(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(content, sha256).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(sha256.digest());
        } catch (IOException unreadable) {
            throw new UnusableModelException("The model file cannot be read", unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
