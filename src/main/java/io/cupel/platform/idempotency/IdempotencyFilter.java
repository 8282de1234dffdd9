package io.cupel.platform.idempotency;

import io.cupel.platform.access.Caller;
import io.cupel.platform.error.Fault;
import io.cupel.platform.error.InvalidInputException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Gives the first answer again, or keeps the one that is being written. */
final class IdempotencyFilter implements ContainerRequestFilter, ContainerResponseFilter, WriterInterceptor {
    private static final Logger LOG = Logger.getLogger(IdempotencyFilter.class.getName());
    private static final String HEADER = "Idempotency-Key";
    private static final List<Object> LOC = List.of("header", "idempotency-key");
    private static final String UNDER_WAY = UnderWay.class.getName();
    private static final int MAX_KEY_LENGTH = 255;
    private static final int MAX_ANSWER_BYTES = 256 * 1024;

    private final IdempotentAnswers answers;
    private final HttpServletRequest servletRequest;

    IdempotencyFilter(IdempotentAnswers answers, HttpServletRequest servletRequest) {
        this.answers = answers;
        this.servletRequest = servletRequest;
    }

    @Override
    public void filter(ContainerRequestContext call) throws IOException {
        String key = call.getHeaderString(HEADER);
        Optional<Caller> caller = Caller.of(servletRequest);
        if (key == null || caller.isEmpty()) {
            return;
        }
        requireSane(key);
        String target =
                call.getMethod() + " " + call.getUriInfo().getRequestUri().getRawPath();
        KeyedRequest request = new KeyedRequest(caller.get().accountKey(), key, target);
        HashedBody body = new HashedBody(call.getEntityStream(), boundary(call.getMediaType()));
        if (answers.claim(request)) {
            call.setEntityStream(body);
            call.setProperty(UNDER_WAY, new UnderWay(request, body));
        } else {
            call.abortWith(earlierAnswer(request, body.hash()));
        }
    }

    private Response earlierAnswer(KeyedRequest request, byte[] bodyHash) {
        StoredAnswer earlier = answers.find(request).orElseThrow(this::stillRunning);
        Integer status = earlier.status();
        byte[] sealed = earlier.sealed();
        if (status == null || sealed == null) {
            throw stillRunning();
        }
        if (!MessageDigest.isEqual(earlier.bodyHash(), bodyHash)) {
            throw IdempotencyError.KEY_REUSED.exception();
        }
        return Response.status(status)
                .header(HttpHeaders.LOCATION, earlier.location())
                .header("Idempotent-Replayed", true)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(request.open(sealed))
                .build();
    }

    private RuntimeException stillRunning() {
        return IdempotencyError.KEY_IN_USE.exception().retryAfter(Duration.ofSeconds(1));
    }

    /** What created nothing is not kept; the key is free again. */
    @Override
    public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
        UnderWay underWay = (UnderWay) call.getProperty(UNDER_WAY);
        if (underWay == null) {
            return;
        }
        if (IdempotencyFeature.CREATED.contains(answer.getStatus()) && answer.hasEntity()) {
            underWay.status = answer.getStatus();
            underWay.location = Objects.toString(answer.getHeaders().getFirst(HttpHeaders.LOCATION), null);
        } else {
            answers.release(underWay.request);
        }
    }

    /** The answer is kept before the client gets the first byte of it. */
    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        UnderWay underWay = (UnderWay) context.getProperty(UNDER_WAY);
        if (underWay == null || underWay.status == 0) {
            context.proceed();
            return;
        }
        OutputStream client = context.getOutputStream();
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        context.setOutputStream(copy);
        context.proceed();
        keep(underWay, copy.toByteArray());
        context.setOutputStream(client);
        copy.writeTo(client);
    }

    /** The thing is created; that its answer cannot be kept is no reason to call that a failure. */
    private void keep(UnderWay underWay, byte[] answer) {
        try {
            if (answer.length > MAX_ANSWER_BYTES) {
                answers.release(underWay.request);
            } else {
                answers.keep(underWay.request, underWay.body.hash(), underWay.status, underWay.location, answer);
            }
        } catch (IOException | RuntimeException failed) {
            LOG.log(Level.WARNING, "An answer could not be kept for its Idempotency-Key", failed);
        }
    }

    private static void requireSane(String key) {
        if (key.isBlank()) {
            throw new InvalidInputException(Fault.tooShort(LOC, 1));
        }
        if (key.length() > MAX_KEY_LENGTH) {
            throw new InvalidInputException(Fault.tooLong(LOC, MAX_KEY_LENGTH));
        }
    }

    private static String boundary(@Nullable MediaType type) {
        String boundary = type == null ? null : type.getParameters().get("boundary");
        return boundary == null ? "" : boundary;
    }

    /** A request that was claimed and is being answered; belongs to its thread. */
    private static final class UnderWay {
        private final KeyedRequest request;
        private final HashedBody body;
        private int status;
        private @Nullable String location;

        UnderWay(KeyedRequest request, HashedBody body) {
            this.request = request;
            this.body = body;
        }
    }
}
