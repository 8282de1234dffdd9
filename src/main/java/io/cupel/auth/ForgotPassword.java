package io.cupel.auth;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

public record ForgotPassword(
        @NotNull @Email(regexp = RegisterUser.EMAIL) @Size(max = 254)
        String email) {}
