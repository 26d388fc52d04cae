package io.specwright.generator;

/** The stages in their order: load, parse, lower, emit. Writing is the host's last call. */
public final class SdkGenerator {

  private SdkGenerator() {}
}
