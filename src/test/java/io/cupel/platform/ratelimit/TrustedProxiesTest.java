package io.cupel.platform.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
    private final TrustedProxies proxies = new TrustedProxies(List.of("10.0.0.0/9", "192.0.2.7", "fd00::/8"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            203.0.113.9 | none                                 | 203.0.113.9
            203.0.113.9 | 198.51.100.1                         | 203.0.113.9
            10.1.2.3    | none                                 | 10.1.2.3
            10.1.2.3    | 198.51.100.1                         | 198.51.100.1
            10.1.2.3    | 6.6.6.6, 198.51.100.1, 192.0.2.7     | 198.51.100.1
            10.200.2.3  | 198.51.100.1                         | 10.200.2.3
            10.1.2.3    | unknown                              | 10.1.2.3
            10.1.2.3    | localhost                            | 10.1.2.3
            fd12::1     | 2001:db8:1:2:3:4:5:6                 | 20:01:0d:b8:00:01:00:02/64
            10.1.2.3    | 2001:db8:1:2::ffff                   | 20:01:0d:b8:00:01:00:02/64
            10.1.2.3    | ::ffff:198.51.100.1                  | 198.51.100.1
            """)
    void findsTheClientThatTheNamedProxiesSaw(String peer, String forwardedFor, String client) {
        assertThat(proxies.client(peer, forwardedFor)).isEqualTo(client);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "300.1.1.1", "::1/129"})
    void refusesAnythingButAddressesAndBlocks(String block) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TrustedProxies(List.of(block)));
    }
}
