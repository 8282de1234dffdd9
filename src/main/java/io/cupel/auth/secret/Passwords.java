package io.cupel.auth.secret;

import io.cupel.platform.error.PlatformError;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hashes and checks passwords. At most so many at a time: each takes 19 MiB and some 30 ms of a core, and a burst of log-ins
 * must not take the memory of the server. Who cannot be served in time gets 503.
 */
public final class Passwords {
    public static final int MIN_LENGTH = 8;

    private static final int SALT_BYTES = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SecureRandom random = new SecureRandom();
    private final Argon2 cost;
    private final Semaphore slots;
    private final String nobodys;

    public Passwords(int maxAtOnce) {
        this(maxAtOnce, Argon2.STANDARD);
    }

    Passwords(int maxAtOnce, Argon2 cost) {
        this.cost = cost;
        this.slots = new Semaphore(maxAtOnce, true);
        this.nobodys = cost.hash(Secrets.token(), salt());
    }

    public static boolean isLongEnough(String password) {
        return password.codePointCount(0, password.length()) >= MIN_LENGTH;
    }

    public String hash(String password) {
        return inTurn(() -> cost.hash(normal(password), salt()));
    }

    /** Takes the same time for a user who is not there, or who has no password, as for a wrong password. */
    public boolean verify(String password, @Nullable String stored) {
        boolean matches = inTurn(() -> Argon2.verify(normal(password), stored == null ? nobodys : stored));
        return matches && stored != null;
    }

    /** Whether the hash was made with another cost than new ones are. */
    public boolean isOutdated(String stored) {
        return Argon2.costOf(stored).filter(cost::equals).isEmpty();
    }

    /** The same letters typed on two systems may be different code points (NIST SP 800-63B 5.1.1.2). */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private byte[] salt() {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }

    private <T> T inTurn(Supplier<T> work) {
        boolean admitted = false;
        try {
            admitted = slots.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (!admitted) {
                throw PlatformError.SERVICE_UNAVAILABLE.exception().retryAfter(PATIENCE);
            }
            return work.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw PlatformError.SERVICE_UNAVAILABLE.exception().causedBy(stopping);
        } finally {
            if (admitted) {
                slots.release();
            }
        }
    }
}
