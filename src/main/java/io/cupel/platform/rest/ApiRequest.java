package io.cupel.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a handler takes, where its signature does not tell: a body it reads itself. The OpenAPI document is made from it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ApiRequest {
    /** A record whose components are the fields; an {@link java.io.InputStream} component is a file. */
    Class<? extends Record> body();

    String mediaType() default "application/json";
}
