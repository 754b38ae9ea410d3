#!/usr/bin/python3
"""A WebKit window with nothing but the page, for WebKitWebDriver: Debian's MiniBrowser cannot be as narrow as a phone."""
import os

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2

DOWNLOADS = os.environ["FORUM_DOWNLOADS"]

context = WebKit2.WebContext.new_with_website_data_manager(WebKit2.WebsiteDataManager.new_ephemeral())
context.set_automation_allowed(True)
context.set_preferred_languages(["en"])


def keep_download(_context, download):
    def decide(_download, name):
        download.set_allow_overwrite(True)
        download.set_destination("file://" + os.path.join(DOWNLOADS, name or "unnamed"))
        return True

    download.connect("decide-destination", decide)


def new_view(_session):
    window = Gtk.Window()
    window.set_default_size(800, 900)
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    settings = view.get_settings()
    settings.set_hardware_acceleration_policy(WebKit2.HardwareAccelerationPolicy.NEVER)
    window.add(view)
    window.show_all()
    return view


def start_session(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("MiniBrowser")
    info.set_version(
        WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version()
    )
    session.set_application_info(info)
    session.connect("create-web-view", new_view)


context.connect("download-started", keep_download)
context.connect("automation-started", start_session)
Gtk.main()
