#!/bin/sh
# The runnable jar follows below. A generation is over before the optimizing compiler and a collector with many threads
# pay. The build leaves an archive of loaded classes beside this file; Java does without, in silence, where that fits
# neither it nor the jar.
archive=-Xshare:auto
[ -r "$0.jsa" ] && archive=-XX:SharedArchiveFile=$0.jsa
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" "$archive" -Xlog:cds=off -Xlog:cds+dynamic=off \
  -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$0" "$@"
