package io.cupel.privacy.words;

/**
 * A street in a text: {@code rue des Lilas}, and in it the name proper, {@code des Lilas}.
 *
 * @param language of the street word: {@code fr}
 * @param start where the street begins; the street word stands between there and the name, or between the name and the end
 */
public record StreetName(String language, int start, int nameStart, int nameEnd, int end) {}
