package io.cupel.platform.rest.binding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On an optional text of a partial update: an explicit {@code null} arrives as the empty text, which clears it, while a
 * field that was left out arrives as null and changes nothing.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface ClearedByNull {}
