#!/usr/bin/env bash
# Two nodes behind nginx, with one Redis (or Valkey) between them, on this machine: what a pair needs, and a place to try it.
#
#   two-nodes.sh start FOLDER [PORT]   starts all of it; the pair answers on http://127.0.0.1:PORT (8080)
#   two-nodes.sh roll FOLDER           restarts one node after the other, each when the other is ready
#   two-nodes.sh kill FOLDER a|b       ends a node without warning, as a crash would
#   two-nodes.sh revive FOLDER a|b     starts it again
#   two-nodes.sh stop FOLDER           ends all of it
#
# FOLDER holds keys, configuration and process ids, and is made if it is not there. SIGNPOST names the program: else that of this
# checkout, built. Settings of the environment hold for both nodes.
set -euo pipefail

here="$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
readonly here
readonly program="${SIGNPOST:-$here/../../signpost}"
readonly ready_within=240

fail() { printf 'two-nodes: %s\n' "$*" >&2; exit 1; }
usage() { sed -n '2,12s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2; exit 2; }

first_of() {
  local name
  for name in "$@"; do
    if command -v "$name" >/dev/null 2>&1; then command -v "$name"; return 0; fi
  done
  return 1
}

port_of() {
  case "$1" in a) printf '%s' $((port + 1)) ;; b) printf '%s' $((port + 2)) ;; *) usage ;; esac
}

is_ready() { curl -sf -o /dev/null --max-time 2 "http://127.0.0.1:$(port_of "$1")/readyz"; }

until_ready() {
  local waited=0
  until is_ready "$1"; do
    kill -0 "$(<"$folder/$1.pid")" 2>/dev/null || fail "node $1 has ended: see $folder/$1.log"
    ((waited++ < ready_within * 4)) || fail "node $1 is not ready: see $folder/$1.log"
    sleep 0.25
  done
}

# Both nodes have the same keys, the same public address and the same store; nothing else ties them together.
start_node() {
  SIGNPOST_PUBLIC_URL="${SIGNPOST_PUBLIC_URL:-http://127.0.0.1:$port}" SIGNPOST_SESSIONS="redis://127.0.0.1:$((port + 3))" \
    SIGNPOST_PSEUDONYM_KEY_FILE="$folder/pseudonym.key" SIGNPOST_STORE_KEY_FILE="$folder/store.key" \
    SIGNPOST_MANAGEMENT_PORT=$(($(port_of "$1") + 10)) \
    nohup "$program" serve --port "$(port_of "$1")" --host 127.0.0.1 >"$folder/$1.log" 2>&1 </dev/null &
  printf '%s' $! >"$folder/$1.pid"
}

until_gone() {
  while kill -0 "$1" 2>/dev/null; do sleep 0.1; done
}

stop_node() {
  local pid
  pid="$(<"$folder/$1.pid")"
  if kill -TERM "$pid" 2>/dev/null; then until_gone "$pid"; fi
}

# A node that is gone or going refuses the connection, and nginx asks the other one. POST as well: a text has one effect
# however often it is delivered, and a web turn that is taken twice shows its answer again.
write_nginx() {
  cat >"$folder/nginx.conf" <<CONF
worker_processes 1;
pid $folder/nginx.pid;
error_log $folder/nginx.log crit;
events { worker_connections 512; }
http {
  access_log off;
  # Bodies and answers stay in memory (SAFE-38).
  client_body_buffer_size 64k;
  proxy_max_temp_file_size 0;
  client_body_temp_path $folder/tmp-body;
  proxy_temp_path $folder/tmp-proxy;
  fastcgi_temp_path $folder/tmp-1;
  uwsgi_temp_path $folder/tmp-2;
  scgi_temp_path $folder/tmp-3;
  types { text/html html; text/css css; text/xml xml; }
  upstream signpost {
    server 127.0.0.1:$(port_of a) max_fails=1 fail_timeout=1s;
    server 127.0.0.1:$(port_of b) max_fails=1 fail_timeout=1s;
  }
  server {
    listen 127.0.0.1:$port;
    client_max_body_size 64k;
    proxy_set_header Host \$http_host;
    proxy_set_header X-Forwarded-For \$remote_addr;
    proxy_connect_timeout 1s;
    proxy_read_timeout 12s;
    proxy_next_upstream error timeout http_502 http_503 non_idempotent;
    proxy_next_upstream_tries 2;
    location / {
      proxy_pass http://signpost;
      error_page 502 504 /unavailable.html;
    }
    location = /sms/twilio {
      proxy_pass http://signpost;
      error_page 502 504 =200 /fallback-sms.xml;
    }
    location = /unavailable.html { internal; root $here/fallback; add_header Cache-Control no-store always; }
    location = /unavailable.css { root $here/fallback; }
    location = /fallback-sms.xml { internal; alias $here/fallback/sms.xml; error_page 405 =200 /fallback-sms.xml; }
  }
}
CONF
}

start() {
  local redis nginx
  redis="$(first_of valkey-server redis-server)" || fail "Redis or Valkey is needed. On Debian and Ubuntu: apt-get install redis-server"
  nginx="$(first_of nginx /usr/sbin/nginx)" || fail "nginx is needed. On Debian and Ubuntu: apt-get install nginx-light"
  mkdir -p "$folder"
  printf '%s' "$port" >"$folder/port"
  local key
  for key in pseudonym store; do
    [[ -s "$folder/$key.key" ]] || (umask 077; od -An -N32 -tx1 /dev/urandom | tr -d ' \n' >"$folder/$key.key")
  done
  # Nothing of it is written to a disk: what a store forgets, people begin again.
  nohup "$redis" --port $((port + 3)) --bind 127.0.0.1 --save '' --appendonly no --dir "$folder" --maxmemory 64mb \
    --maxmemory-policy noeviction >"$folder/redis.log" 2>&1 </dev/null &
  printf '%s' $! >"$folder/redis.pid"
  start_node a
  until_ready a
  start_node b
  until_ready b
  write_nginx
  "$nginx" -c "$folder/nginx.conf" -p "$folder" 2>>"$folder/nginx.log" || fail "nginx does not start: see $folder/nginx.log"
  printf 'Two nodes answer on http://127.0.0.1:%s\n' "$port"
}

roll() {
  local node
  for node in a b; do
    stop_node "$node"
    start_node "$node"
    until_ready "$node"
    # nginx leaves a server alone for a second after it refused a connection
    sleep 1.5
  done
}

stop() {
  local name pid
  for name in nginx a b redis; do
    if [[ -s "$folder/$name.pid" ]]; then
      pid="$(<"$folder/$name.pid")"
      if kill -TERM "$pid" 2>/dev/null; then until_gone "$pid"; fi
    fi
  done
}

[[ $# -ge 2 ]] || usage
mkdir -p "$2"
folder="$(cd -P -- "$2" && pwd)"
port="${3:-8080}"
if [[ "$1" != start ]]; then
  [[ -s "$folder/port" ]] || fail "nothing was started in $folder"
  port="$(<"$folder/port")"
fi
readonly folder
case "$1" in
  start) start ;;
  roll) roll ;;
  kill) kill -KILL "$(<"$folder/${3:?a or b}.pid")" ;;
  revive) start_node "${3:?a or b}"; until_ready "$3" ;;
  stop) stop ;;
  *) usage ;;
esac
