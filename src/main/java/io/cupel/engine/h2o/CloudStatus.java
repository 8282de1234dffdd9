package io.cupel.engine.h2o;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.TreeSet;

/**
 * A look at the whole engine.
 *
 * @param nodes address and process id of each node: a node that came back is not the node that went
 */
record CloudStatus(String version, int size, boolean healthy, int badNodes, long maxMemory, int threads, String nodes) {
    static CloudStatus of(JsonNode cloud) {
        long memory = 0;
        int threads = 0;
        TreeSet<String> nodes = new TreeSet<>();
        for (JsonNode node : cloud.path("nodes")) {
            memory += node.path("max_mem").asLong();
            threads += node.path("nthreads").asInt();
            nodes.add(node.path("ip_port").asText() + "#" + node.path("pid").asText());
        }
        return new CloudStatus(
                cloud.path("version").asText(),
                cloud.path("cloud_size").asInt(),
                cloud.path("cloud_healthy").asBoolean(),
                cloud.path("bad_nodes").asInt(),
                memory,
                threads,
                nodes.toString());
    }

    boolean isWhole() {
        return healthy && badNodes == 0;
    }

    boolean isSameAs(CloudStatus earlier) {
        return size == earlier.size && nodes.equals(earlier.nodes);
    }
}
