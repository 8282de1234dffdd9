package io.cupel.auth;

import io.cupel.platform.rest.binding.AmongOthers;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

public record ResetPassword(
        @NotNull @Size(max = 200) String token,

        @NotNull @Size(max = 1024) @LongEnough(groups = AmongOthers.class)
        String password) {}
