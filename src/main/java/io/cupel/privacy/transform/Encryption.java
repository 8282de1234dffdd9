package io.cupel.privacy.transform;

import io.cupel.privacy.domain.PiiType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Enciphers the values of one kind, and gives them back. Letters and digits are exchanged within their alphabets and separators stay, unless a
 * value has fewer than a million fellows of its layout, or characters of no alphabet: then a token of another form stands for it.
 *
 * <p>The kind is part of the cipher, so that equal values of different kinds look different; a value must be given back as the kind that
 * it was enciphered as. A wrong key cannot be told from a layout-preserving result: compare {@link PolicyKeys#match} first.
 */
public final class Encryption implements CellFunction {
    private final LayoutCipher layouts;
    private final TokenCipher tokens;
    private final String domain;

    public Encryption(PiiType type, PolicyKeys keys) {
        this.domain = type.name().toLowerCase(Locale.ROOT);
        this.layouts = new LayoutCipher(keys.cipher().layout(), domain.getBytes(StandardCharsets.US_ASCII));
        this.tokens = new TokenCipher(keys.cipher().token(), keys.cipher().proof());
    }

    @Override
    public String apply(String value) {
        return within(value)
                .map(layout -> layouts.encipher(List.of(layout)).get(0))
                .orElseGet(() -> tokens.encipher(value, domain));
    }

    @Override
    public void applyToAll(@Nullable String[] cells) {
        List<Layout> found = new ArrayList<>(cells.length);
        int[] places = new int[cells.length];
        for (int i = 0; i < cells.length; i++) {
            String cell = cells[i];
            Layout layout = cell == null ? null : within(cell).orElse(null);
            if (layout != null) {
                places[found.size()] = i;
                found.add(layout);
            } else if (cell != null) {
                cells[i] = tokens.encipher(cell, domain);
            }
        }
        List<String> enciphered = layouts.encipher(found);
        for (int i = 0; i < enciphered.size(); i++) {
            cells[places[i]] = enciphered.get(i);
        }
    }

    /** The value that {@link #apply} was given; empty for what it never gave. */
    public Optional<String> reveal(String enciphered) {
        if (enciphered.startsWith(TokenCipher.MARK)) {
            return tokens.decipher(enciphered, domain);
        }
        return within(enciphered)
                .map(layout -> layouts.decipher(List.of(layout)).get(0));
    }

    /** A value that begins as tokens do becomes one itself, so that every result can be told apart. */
    private static Optional<Layout> within(String value) {
        return value.startsWith(TokenCipher.MARK)
                ? Optional.empty()
                : Layout.of(value).filter(LayoutCipher::canEncipher);
    }
}
