package io.cupel.deployments.rest;

import io.cupel.deployments.PredictionService;
import io.cupel.platform.error.PlatformError;
import io.cupel.platform.ratelimit.LimitedBy;
import io.cupel.platform.ratelimit.RateLimits;
import io.cupel.platform.rest.EarlierFailure;
import io.cupel.platform.rest.binding.JsonPayloadReader;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers plain predict calls before JAX-RS, whose dispatch costs more than predicting a row. Every other call goes on to
 * {@link PredictResource}, and so does every failure, to become the answer that it would be there.
 */
public class PredictShortcut implements Filter {
    private final PredictionService predictions;
    private final RateLimits limits;
    private final JsonPayloadReader payloads;

    @Inject
    public PredictShortcut(PredictionService predictions, RateLimits limits, JsonPayloadReader payloads) {
        this.predictions = predictions;
        this.limits = limits;
        this.payloads = payloads;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<byte[]> answer =
                PlainPredictCall.of((HttpServletRequest) request).flatMap(this::answer);
        if (answer.isPresent()) {
            limits.describe((HttpServletRequest) request, (HttpServletResponse) response);
            write(answer.get(), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Empty when it failed, which the request then knows: whatever it was, its answer is made elsewhere. */
    private Optional<byte[]> answer(PlainPredictCall call) {
        try {
            byte[] body = read(call.request());
            limits.pass(PredictResource.LIMIT, LimitedBy.CREDENTIAL, call.request());
            return Optional.of(predictions.predict(call.deployment(), body));
        } catch (RuntimeException failure) {
            EarlierFailure.handOver(failure, call.request());
            return Optional.empty();
        }
    }

    private byte[] read(HttpServletRequest request) {
        try {
            return payloads.read(request.getInputStream()).bytes();
        } catch (IOException brokenOff) {
            throw PlatformError.MALFORMED_REQUEST.exception().causedBy(brokenOff);
        }
    }

    private static void write(byte[] answer, ServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }
}
