package io.cupel.storage;

/** Secrets that are made when they are first wanted and stay the same ever after, on every instance that shares the storage. */
public interface KeptSecrets {
    /**
     * @param name a file name; another module's names are its own business
     * @return 32 bytes, a copy
     */
    byte[] named(String name);
}
