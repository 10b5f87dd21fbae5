package io.liverig.internal.live.table;

/** How well a row is founded. */
public enum Confidence {
    /** An official page or SDK says so. */
    HIGH,
    /** Tencent's own demos, or several reports from devices. */
    MEDIUM,
    /** One report, an old text, or a conclusion. */
    LOW
}
