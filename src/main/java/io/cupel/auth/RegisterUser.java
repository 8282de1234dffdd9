package io.cupel.auth;

import io.cupel.platform.rest.binding.AmongOthers;
import io.cupel.platform.rest.binding.Filled;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The shortest password is a rule of the service, because its refusal is a text of its own. */
public record RegisterUser(
        @NotNull @Email(regexp = EMAIL) @Size(max = 254) String email,
        @NotNull @Filled @Size(min = 1, max = 200) String name,

        @NotNull @Size(max = 1024) @LongEnough(groups = AmongOthers.class)
        String password) {
    /** Something, an at sign, and a name with a dot in it: what can be reached from elsewhere. */
    static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s.]+";
}
