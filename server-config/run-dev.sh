#!/usr/bin/env bash
# Builds, starts Payara Micro on an own PostgreSQL (docker compose -f docker/compose.test.yml up -d) and says when it is ready.
# Ctrl-C stops it. PORT is 8888 unless set.
set -euo pipefail
cd "$(dirname "$0")/.."
port=${PORT:-8888}

mvn -q -B -Dmaven.test.skip=true -Djacoco.skip=true package

java @server-config/jvm.options -jar target/cupel/lib/payara-micro.jar \
  --deploy target/cupel/cupel.war --contextroot / --port "$port" --nocluster --disablephonehome \
  --prebootcommandfile server-config/pre-boot.asadmin \
  --postbootcommandfile server-config/post-boot.asadmin \
  --logproperties server-config/logging.properties \
  --systemproperties server-config/microprofile-config-dev.properties &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server"' EXIT

until curl -fsS "http://localhost:$port/health/ready" >/dev/null 2>&1; do
  kill -0 "$server"
  sleep 1
done
echo "Cupel is ready at http://localhost:$port"
wait "$server"
