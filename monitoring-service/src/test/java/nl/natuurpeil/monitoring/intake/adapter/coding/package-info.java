@NullMarked
package nl.natuurpeil.monitoring.intake.adapter.coding;

import org.jspecify.annotations.NullMarked;
