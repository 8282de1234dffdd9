#!/usr/bin/env bash
# Starts the training engine for other machines to reach. H2O knows no roles: whoever has the password has everything, so
# only the server may be on its network.
set -euo pipefail
: "${CUPEL_ENGINE_USER:?}" "${CUPEL_ENGINE_PASSWORD:?}"
home=/var/lib/cupel
umask 077
mkdir -p "$home/tmp"
printf '%s: %s\n' "$CUPEL_ENGINE_USER" "$CUPEL_ENGINE_PASSWORD" > "$home/realm.properties"
exec java --add-opens=java.base/java.lang=ALL-UNNAMED -Djava.io.tmpdir="$home/tmp" \
  -Xmx"${CUPEL_ENGINE_HEAP_MEGABYTES:-2048}m" -XX:+ExitOnOutOfMemoryError \
  -cp '/opt/cupel/engine/*:/opt/cupel/engine/lib/*' io.cupel.enginenode.Node \
  -name cupel -port 54321 -web_ip 0.0.0.0 -disable_net -disable_flow -quiet -log_level WARN \
  -ice_root "$home/node" -log_dir "$home/node/logs" -flow_dir "$home/node/flows" \
  -hash_login -login_conf "$home/realm.properties"
