package io.cupel.platform.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a handler answers when all goes well; the OpenAPI document is made from it.
 *
 * <p>Exactly one of the forms is used: {@link #list}, {@link #wrapped} with {@link #body}, {@link #created} with
 * {@link #body} for the further fields, {@link #body} alone, {@link #done}, or {@link #mediaType} for anything that is not
 * JSON.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ApiResponse {
    int status() default 200;

    /** The record of the body, or of what is inside the envelope. */
    Class<?> body() default Void.class;

    /** The item record of a list response. */
    Class<?> list() default Void.class;

    /** The name that wraps {@link #body}: {@code {"project": {…}}}. */
    String wrapped() default "";

    /** The thing created: {@code id} and {@code <thing>_id} come first; {@link #wrapped} adds the resource itself. */
    String created() default "";

    /** {@code {"ok": true}}. */
    boolean done() default false;

    /** The media type of an answer that is no JSON. */
    String mediaType() default "";

    /** The texts of the errors this operation raises besides the general ones, with their status: {@code "404 Project not found"}. */
    String[] errors() default {};
}
