package io.cupel.privacy.scheme;

import io.cupel.privacy.domain.PiiType;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Addresses of crypto-currencies by the way they are checked. Imitations are addresses of which nobody has the key. */
enum CryptoAddress implements Scheme {
    /** Bitcoin, Litecoin, Dogecoin, Tron: version and hash of a key or script. */
    BASE58("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", 26, 35) {
        @Override
        boolean isWellFormed(String value) {
            return CheckedBase58.isValid(value);
        }

        /** Of the same length where a few draws find one: very short addresses are rarer than collisions. */
        @Override
        String draw(String original, RandomGenerator random) {
            String drawn = drawOfAnyLength(original, random);
            for (int i = 0; i < MAX_DRAWS && drawn.length() != original.length(); i++) {
                drawn = drawOfAnyLength(original, random);
            }
            return drawn;
        }

        private static String drawOfAnyLength(String original, RandomGenerator random) {
            byte[] payload = new byte[CheckedBase58.PAYLOAD];
            random.nextBytes(payload);
            payload[0] = CheckedBase58.version(original);
            return CheckedBase58.encode(payload);
        }
    },

    /** Segregated witness: Bitcoin main and test network, Litecoin. */
    BECH32("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", 14, 90) {
        @Override
        boolean isWellFormed(String value) {
            boolean isOneCase =
                    value.equals(value.toLowerCase(Locale.ROOT)) || value.equals(value.toUpperCase(Locale.ROOT));
            String lower = value.toLowerCase(Locale.ROOT);
            return isOneCase
                    && (lower.startsWith("bc1") || lower.startsWith("tb1") || lower.startsWith("ltc1"))
                    && Bech32.isValid(lower);
        }

        @Override
        String draw(String original, RandomGenerator random) {
            boolean isUpper = Character.isUpperCase(original.charAt(0));
            int kept = original.indexOf('1') + 2;
            StringBuilder drawn = new StringBuilder(original.substring(0, kept).toLowerCase(Locale.ROOT));
            while (drawn.length() < original.length()) {
                drawn.append(Bech32.ALPHABET.charAt(random.nextInt(Bech32.ALPHABET.length())));
            }
            String sealed = Bech32.seal(drawn.toString());
            return isUpper ? sealed.toUpperCase(Locale.ROOT) : sealed;
        }
    },

    /** Ethereum: twenty bytes in hexadecimal; where letters are of both cases, the case is the checksum of EIP-55. */
    HEXADECIMAL("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", 42, 42) {
        @Override
        boolean isWellFormed(String value) {
            return value.startsWith("0x")
                    && isHex(value)
                    && (isOneCase(value) || MixedCase.of(value).equals(value));
        }

        @Override
        String draw(String original, RandomGenerator random) {
            StringBuilder drawn = new StringBuilder("0x");
            while (drawn.length() < original.length()) {
                drawn.append(Character.forDigit(random.nextInt(16), 16));
            }
            boolean isLower = original.equals(original.toLowerCase(Locale.ROOT));
            return isLower ? drawn.toString() : MixedCase.of(drawn.toString());
        }
    };

    private static final int MAX_DRAWS = 100;

    private final String example;
    private final int shortest;
    private final int longest;

    CryptoAddress(String example, int shortest, int longest) {
        this.example = example;
        this.shortest = shortest;
        this.longest = longest;
    }

    abstract boolean isWellFormed(String value);

    abstract String draw(String original, RandomGenerator random);

    @Override
    public PiiType type() {
        return PiiType.CRYPTO_ADDRESS;
    }

    @Override
    public String country() {
        return "";
    }

    @Override
    public String example() {
        return example;
    }

    @Override
    public boolean canTake(int length, char first) {
        String starts = this == BASE58 ? "13LMDT2mn" : this == BECH32 ? "bBtTlL" : "0";
        return length >= shortest && length <= longest && starts.indexOf(first) >= 0;
    }

    @Override
    public boolean matches(String value) {
        return !value.isEmpty() && canTake(value.length(), value.charAt(0)) && isWellFormed(value);
    }

    /** Checksums of thirty bits and more; the prefix 0x and forty digits of sixteen. */
    @Override
    public double chance() {
        return 0.000001;
    }

    @Override
    public String imitate(String original, RandomGenerator random) {
        return matches(original) ? draw(original, random) : Likeness.of(original, random);
    }

    private static boolean isHex(String value) {
        for (int i = 2; i < value.length(); i++) {
            if (value.charAt(i) >= 128 || Character.digit(value.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOneCase(String value) {
        String digits = value.substring(2);
        return digits.equals(digits.toLowerCase(Locale.ROOT)) || digits.equals(digits.toUpperCase(Locale.ROOT));
    }
}
