package org.linli.organization;

/** What is known of a new member of staff; the phone is the office's, shown to the public. */
public record NewStaff(String name, String title, String phone) {}
