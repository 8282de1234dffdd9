package io.cupel.privacy;

/**
 * What its holder needs to have enciphered values revealed.
 *
 * @param key {@code cpk_…}; not kept anywhere in this form
 * @param version of the project's secret; sessions name the version that they used
 */
public record PolicyKeyView(String key, int version) {
    @Override
    public String toString() {
        return "PolicyKeyView, version " + version;
    }
}
