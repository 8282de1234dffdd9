package io.cupel.deployments.rest;

import io.cupel.auth.AuthenticatedCaller;
import io.cupel.deployments.domain.DeploymentId;
import io.cupel.platform.access.Caller;
import io.cupel.platform.access.Scope;
import io.cupel.platform.paging.QueryIds;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A predict call about which nothing is left to decide: a key or token that may predict, a path without tricks, a JSON body
 * whose length is told, an answer in JSON.
 */
record PlainPredictCall(DeploymentId deployment, HttpServletRequest request) {
    private static final Pattern PATH = Pattern.compile("/api/mlops/deployments/([^/;]+)/predict");
    private static final Pattern CONTENT =
            Pattern.compile("application/json(; ?charset=utf-8)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCEPT = Pattern.compile("(\\*/\\*|application/json(, (text/plain, )?\\*/\\*)?)");

    static Optional<PlainPredictCall> of(HttpServletRequest request) {
        boolean plain = request.getMethod().equals("POST")
                && request.getQueryString() == null
                && request.getContentLengthLong() > 0
                && isJson(request.getContentType())
                && acceptsJson(request.getHeader("Accept"));
        return plain && mayPredict(request)
                ? deployment(request).map(id -> new PlainPredictCall(id, request))
                : Optional.empty();
    }

    /** As clients say it; what else may be said is for JAX-RS to read. */
    private static boolean isJson(@Nullable String contentType) {
        return contentType != null && CONTENT.matcher(contentType).matches();
    }

    private static boolean acceptsJson(@Nullable String accept) {
        return accept == null || ACCEPT.matcher(accept).matches();
    }

    /** A session has to prove more than who it is. */
    private static boolean mayPredict(HttpServletRequest request) {
        return Caller.of(request)
                .map(AuthenticatedCaller.class::cast)
                .filter(caller -> caller.csrfToken() == null)
                .filter(caller -> caller.scopes().contains(Scope.PREDICT))
                .isPresent();
    }

    private static Optional<DeploymentId> deployment(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher predict = PATH.matcher(path);
        return predict.matches() && QueryIds.isUuid(predict.group(1))
                ? Optional.of(DeploymentId.fromString(predict.group(1)))
                : Optional.empty();
    }
}
