package io.cupel.platform.ratelimit;

import io.cupel.platform.access.Caller;
import io.cupel.platform.time.Recurring;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import javax.sql.DataSource;

/** Counts calls against the named limits and keeps the tightest decision in the request. */
@ApplicationScoped
public class RateLimits {
    private static final String DECISION = RateDecision.class.getName();
    private static final Duration UPKEEP = Duration.ofMinutes(10);

    private final RateLimitSettings settings;
    private final TrustedProxies proxies;
    private final Clock clock;
    private final Buckets exact;
    private final Buckets chunked;

    @Resource(lookup = "java:app/jdbc/app")
    @SuppressWarnings("NullAway.Init")
    DataSource database;

    @Inject
    public RateLimits(RateLimitSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.proxies = new TrustedProxies(settings.trustedProxies());
        this.exact = settings.isShared()
                ? (bucket, limit, wanted) -> new DatabaseBuckets(database).draw(bucket, limit, wanted)
                : new LocalBuckets(clock);
        this.chunked = settings.isShared() ? new ChunkedBuckets(exact, clock) : exact;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object application, Recurring recurring) {
        recurring.every(UPKEEP, "forgetting rested rate limits", () -> new DatabaseBuckets(database).purge(UPKEEP));
    }

    /**
     * Counts one call of a subject of the caller's choosing, besides what the annotation counts.
     *
     * @param subject short; is stored for a while, so no personal data
     * @throws io.cupel.platform.error.DomainException {@code Rate limit exceeded}
     */
    public void pass(String limit, String subject, HttpServletRequest request) {
        keep(request, draw(exact, limit, subject, 1));
    }

    void pass(RateLimited declared, HttpServletRequest request) {
        pass(declared.value(), declared.by(), request);
    }

    /**
     * Counts one call of this request's caller, for what is answered without a handler.
     *
     * @throws io.cupel.platform.error.DomainException {@code Rate limit exceeded}
     */
    public void pass(String limit, LimitedBy by, HttpServletRequest request) {
        keep(request, draw(limit, by, request, 1));
    }

    /** Writes what this request was told, if it was counted, into an answer that no handler gives. */
    public void describe(HttpServletRequest request, HttpServletResponse answer) {
        RateDecision decision = (RateDecision) request.getAttribute(DECISION);
        if (decision != null) {
            decision.headers().forEach((name, value) -> answer.setHeader(name, String.valueOf(value)));
        }
    }

    /** What this request was told; a request that failed before it was counted is told how things stand. */
    RateDecision decision(RateLimited declared, HttpServletRequest request) {
        return Optional.ofNullable((RateDecision) request.getAttribute(DECISION))
                .orElseGet(() -> draw(declared.value(), declared.by(), request, 0));
    }

    private void keep(HttpServletRequest request, RateDecision decision) {
        RateDecision earlier = (RateDecision) request.getAttribute(DECISION);
        request.setAttribute(DECISION, earlier == null ? decision : earlier.tighter(decision));
        if (!decision.isAllowed()) {
            throw RateLimitError.RATE_LIMIT_EXCEEDED.exception().retryAfter(decision.retryAfter());
        }
    }

    private RateDecision draw(String limit, LimitedBy by, HttpServletRequest request, int wanted) {
        if (by == LimitedBy.CREDENTIAL) {
            String credential = Caller.of(request).map(Caller::credentialKey).orElseGet(() -> client(request));
            return draw(chunked, limit, credential, wanted);
        }
        return draw(exact, limit, client(request), wanted);
    }

    private RateDecision draw(Buckets buckets, String name, String subject, int wanted) {
        Limit limit = settings.limit(name);
        Draw draw = buckets.draw(name + ":" + subject, limit, wanted);
        return RateDecision.of(limit, draw, draw.granted() >= wanted, clock.instant());
    }

    private String client(HttpServletRequest request) {
        String forwardedFor = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        return "address:" + proxies.client(request.getRemoteAddr(), forwardedFor.isEmpty() ? null : forwardedFor);
    }
}
