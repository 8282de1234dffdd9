package io.cupel.platform.ratelimit;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The handler may be called only so often: 429 {@code Rate limit exceeded} beyond that. Every answer of the handler
 * carries {@code X-RateLimit-Limit}, {@code -Remaining} and {@code -Reset}.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface RateLimited {
    /** Names the setting {@code ratelimit.<name>}. */
    @Nonbinding
    String value() default "";

    @Nonbinding
    LimitedBy by() default LimitedBy.ADDRESS;
}
