package io.cupel.auth;

/** By which kind of credential somebody called. */
public enum AuthMethod {
    SESSION,
    API_KEY,
    JWT
}
