package io.cupel.scoring.mojo;

/**
 * How large a model file may be before it is opened. The model reader trusts the sizes an archive declares, so a small
 * file could otherwise ask for all memory.
 */
public record ArchiveLimits(long maxBytes, long maxUnpackedBytes, int maxEntries, int maxRatio) {
    private static final long MEBI = 1L << 20;

    /** Far above any model of an ordinary training run: a forest of 1,000 deep trees unpacks to some hundred megabytes. */
    public static final ArchiveLimits DEFAULT = new ArchiveLimits(512 * MEBI, 2048 * MEBI, 200_000, 200);
}
