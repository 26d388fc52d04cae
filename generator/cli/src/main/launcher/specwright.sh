#!/bin/sh
# The runnable jar follows below. A generation is over before the optimizing compiler and a collector with many threads pay.
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$0" "$@"
