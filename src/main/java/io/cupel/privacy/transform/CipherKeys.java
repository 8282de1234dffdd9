package io.cupel.privacy.transform;

/** The keys of one policy's encryption: AES-256 within the layout, AES-256 for tokens, and the digest that proves a token. */
final class CipherKeys {
    private final byte[] layout;
    private final byte[] token;
    private final KeyedDigest proof;

    CipherKeys(byte[] layout, byte[] token, byte[] proof) {
        this.layout = layout.clone();
        this.token = token.clone();
        this.proof = new KeyedDigest(proof);
    }

    byte[] layout() {
        return layout.clone();
    }

    byte[] token() {
        return token.clone();
    }

    KeyedDigest proof() {
        return proof;
    }

    /** Says nothing: a key must not reach a log. */
    @Override
    public String toString() {
        return "CipherKeys";
    }
}
