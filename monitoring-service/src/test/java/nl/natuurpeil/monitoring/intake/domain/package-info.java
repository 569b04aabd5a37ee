@NullMarked
package nl.natuurpeil.monitoring.intake.domain;

import org.jspecify.annotations.NullMarked;
