/** Reads the catalogue from YAML files and names every fault with its file and line. */
@NullMarked
package nl.natuurpeil.policy.catalogue.adapter.yaml;

import org.jspecify.annotations.NullMarked;
