package io.cupel.platform.ratelimit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Counts the call before the handler does anything, outside any transaction. */
@Interceptor
@RateLimited
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RateLimitInterceptor {
    private final RateLimits limits;
    private final HttpServletRequest request;

    @Inject
    public RateLimitInterceptor(RateLimits limits, HttpServletRequest request) {
        this.limits = limits;
        this.request = request;
    }

    @AroundInvoke
    @Nullable
    Object count(InvocationContext call) throws Exception {
        limits.pass(call.getMethod().getAnnotation(RateLimited.class), request);
        return call.proceed();
    }
}
